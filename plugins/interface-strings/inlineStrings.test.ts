import {inlineStrings} from '@site/plugins/interface-strings/inlineStrings';
import {describe, expect, it} from 'vitest';

const english: Record<string, string> = {'a.hello': 'Hello', 'a.of': '{done} of "{all}"'};

const inline = (source: string, texts = english): string =>
  inlineStrings(source, (id) => texts[id]).code;

const withImport = (code: string): string =>
  `import Translate, {translate} from '@docusaurus/Translate';\n${code}`;

describe('a call', () => {
  it.each([
    [
      'gets its text and loses id and description',
      `translate({id: 'a.hello', message: 'Olá', description: 'Greeting'})`,
      `translate({message: "Hello"})`,
    ],
    [
      'keeps its values',
      `translate({id: 'a.of', message: '{done} de {all}'}, {done, all: 3})`,
      `translate({message: "{done} of \\"{all}\\""}, {done, all: 3})`,
    ],
    [
      'keeps the words of the code where the language has none',
      `translate({id: 'a.none', message: 'um ' + \`dois\`})`,
      `translate({message: "um dois"})`,
    ],
  ])('%s', (_, code, expected) => {
    expect(inline(withImport(code))).toBe(withImport(expected));
  });

  it('is known by the name that the file gives it', () => {
    const imported = `import {translate as t} from '@docusaurus/Translate';\n`;
    expect(inline(`${imported}t({id: 'a.hello', message: 'Olá'}); translate({id: 'b'});`)).toBe(
      `${imported}t({message: "Hello"}); translate({id: 'b'});`,
    );
  });
});

describe('an element', () => {
  it('gets its text and loses id and description', () => {
    const code = `const a = <Translate id="a.hello" description="Greeting" values={{b}}>Olá</Translate>;`;
    expect(inline(withImport(code))).toBe(
      withImport(`const a = <Translate   values={{b}}>{"Hello"}</Translate>;`),
    );
  });

  it('keeps the words of the code where the language has none', () => {
    expect(inline(withImport(`const a = <Translate id="a.none">Olá</Translate>;`))).toBe(
      withImport(`const a = <Translate >Olá</Translate>;`),
    );
  });
});

describe('a file', () => {
  it('that translates nothing is left alone', () => {
    const code = `translate({id: 'a.hello', message: 'x'})`;
    expect(inlineStrings(code, () => 'y')).toEqual({code});
  });

  it('says on which line an id is asked for', () => {
    const lines: number[] = [];
    inlineStrings(withImport(`\ntranslate({\n  id: 'a.hello', message: ''});`), (_, line) => {
      lines.push(line);
      return undefined;
    });
    expect(lines).toEqual([4]);
  });

  it.each([
    ['an id that is put together', 'translate({id: "a." + b, message: "x"})'],
    ['no message', "translate({id: 'a.none'})"],
    ['an element without words', '<Translate id="a.hello" />'],
    ['an element without an id', '<Translate>Olá</Translate>'],
  ])('is refused for %s', (_, code) => {
    expect(() => inline(withImport(`const a = ${code};`))).toThrowError(
      /^line 2: the (?:id|message|text) of .+ must be written out as a text$/,
    );
  });
});
