import {highlight} from '@site/plugins/code-blocks/highlight';
import {codeText} from '@site/src/domain/manual/codeText';
import {describe, expect, it} from 'vitest';

const none: ReadonlySet<number> = new Set();

const python = `# sum
def add(a, b):

    return a + b if a < b else "x & y"  # 1
`.trimEnd();

describe('highlight', () => {
  it('marks the words that have a colour', () => {
    expect(highlight(python, 'python', none)).toMatchInlineSnapshot(`
      "<span class="code-comment"># sum</span>
      <span class="code-keyword">def</span> <span class="code-name">add</span>(a, b):

          <span class="code-keyword">return</span> a <span class="code-keyword">+</span> b <span class="code-keyword">if</span> a <span class="code-keyword">&lt;</span> b <span class="code-keyword">else</span> <span class="code-string">"x &amp; y"</span>  <span class="code-comment"># 1</span>"
    `);
  });

  it.each([
    ['bash', 'cd "$HOME" && ls -la < a.txt'],
    ['yaml', 'a: 1\nb:\n  - "c"\n'],
    ['json', '{"a": [1, true, null]}'],
    ['python', python],
    ['text', '<b>&amp; "plain"\n\n  indented'],
    ['dockerfile', 'FROM a\nRUN b'],
    ['mdx', '<Term id="a">a</Term>'],
  ])('changes no letter of %s', (language, code) => {
    expect(codeText(highlight(code, language, none))).toBe(code);
  });

  it('makes lines stand out', () => {
    expect(highlight('a\nb\nc', 'text', new Set([2]))).toBe(
      'a\n<span class="code-marked">b\n</span>c\n',
    );
  });

  it('knows the languages of the manual', () => {
    for (const language of ['bash', 'sh', 'python', 'yaml', 'json']) {
      expect(highlight('"a" # b\n- [x](y)', language, none), language).toContain('<span');
    }
  });
});
