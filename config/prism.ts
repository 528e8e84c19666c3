import type {PrismTheme} from 'prism-react-renderer';

/**
 * Code in the colours of src/css/tokens.css. They are named and not given, because the HTML is
 * written once for both colour modes and has to be right before React is there.
 */
const theme: PrismTheme = {
  plain: {color: 'var(--ofm-ink)', backgroundColor: 'var(--ofm-code-ground)'},
  styles: [
    {types: ['comment', 'prolog'], style: {color: 'var(--ofm-code-comment)', fontStyle: 'italic'}},
    {
      types: ['string', 'char', 'attr-value', 'inserted'],
      style: {color: 'var(--ofm-code-string)'},
    },
    {
      types: ['keyword', 'operator', 'tag', 'atrule', 'key'],
      style: {color: 'var(--ofm-code-keyword)'},
    },
    {
      types: ['number', 'boolean', 'constant', 'deleted'],
      style: {color: 'var(--ofm-code-number)'},
    },
    {
      types: ['function', 'class-name', 'builtin', 'attr-name', 'property'],
      style: {color: 'var(--ofm-code-name)'},
    },
  ],
};

export const prism = {theme, additionalLanguages: ['bash', 'python', 'yaml', 'json']};
