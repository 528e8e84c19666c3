import {Prism} from './globalPrism';
import 'prismjs/components/prism-bash';
import 'prismjs/components/prism-python';
import 'prismjs/components/prism-yaml';
import 'prismjs/components/prism-json';
import {normalizeTokens, type Token} from 'prism-react-renderer';

/** What src/theme/MDXComponents/Pre has a colour for, and Prism’s names for it. */
const colours: Readonly<Record<string, readonly string[]>> = {
  'code-comment': ['comment', 'prolog'],
  'code-string': ['string', 'char', 'attr-value', 'inserted'],
  'code-keyword': ['keyword', 'operator', 'tag', 'atrule', 'key'],
  'code-number': ['number', 'boolean', 'constant', 'deleted'],
  'code-name': ['function', 'class-name', 'builtin', 'attr-name', 'property'],
};

const classOf = new Map(
  Object.entries(colours).flatMap(([name, types]) => types.map((type) => [type, name] as const)),
);

function toText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The innermost kind that has a colour decides. */
function toHtml({types, content}: Token): string {
  const name = types.map((type) => classOf.get(type)).findLast((found) => found !== undefined);
  const text = toText(content);
  return name && text.trim() ? `<span class="${name}">${text}</span>` : text;
}

/**
 * Marks the words of code as HTML, whose text is the code to the letter.
 *
 * @param language - as Prism names it; one that it does not know stays plain
 * @param marked - numbers of the lines to stand out, from 1
 */
export function highlight(code: string, language: string, marked: ReadonlySet<number>): string {
  const grammar = Prism.languages[language];
  const lines = normalizeTokens(grammar ? Prism.tokenize(code, grammar) : [code]).map((tokens) =>
    // An empty line is one token that is nothing but its end.
    tokens.map((token) => toHtml({...token, content: token.content.replace('\n', '')})).join(''),
  );
  if (marked.size === 0) {
    return lines.join('\n');
  }
  // A line of its own ends by itself: its end inside it keeps it in what is copied and takes no room.
  return lines
    .map((line, index) =>
      marked.has(index + 1) ? `<span class="code-marked">${line}\n</span>` : `${line}\n`,
    )
    .join('');
}
