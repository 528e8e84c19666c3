import type {PrismTheme} from 'prism-react-renderer';

/** Code colours of the manual’s identity; each has a contrast of at least 4.5:1 on its ground. */
type Palette = {
  plain: string;
  ground: string;
  comment: string;
  string: string;
  keyword: string;
  number: string;
  name: string;
};

function toTheme({plain, ground, comment, string, keyword, number, name}: Palette): PrismTheme {
  return {
    plain: {color: plain, backgroundColor: ground},
    styles: [
      {types: ['comment', 'prolog'], style: {color: comment, fontStyle: 'italic'}},
      {types: ['string', 'char', 'attr-value', 'inserted'], style: {color: string}},
      {types: ['keyword', 'operator', 'tag', 'atrule', 'key'], style: {color: keyword}},
      {types: ['number', 'boolean', 'constant', 'deleted'], style: {color: number}},
      {types: ['function', 'class-name', 'builtin', 'attr-name', 'property'], style: {color: name}},
    ],
  };
}

export const prism = {
  theme: toTheme({
    plain: '#1b2425',
    ground: '#f3f1e9',
    comment: '#5a6464',
    string: '#0b5a5e',
    keyword: '#5b3a8c',
    number: '#9c4410',
    name: '#1f4f8f',
  }),
  darkTheme: toTheme({
    plain: '#e4eae8',
    ground: '#1c2627',
    comment: '#a3b1af',
    string: '#74cdc6',
    keyword: '#c6aef0',
    number: '#f0a56c',
    name: '#9dc3f5',
  }),
  additionalLanguages: ['bash', 'python', 'yaml', 'json'],
};
