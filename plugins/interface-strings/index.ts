import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {type Transformed, transformRule} from '../shared/transformRule';
import {inlineStrings} from './inlineStrings';

type Messages = Readonly<Record<string, string>>;

/** Reads the texts again when the development server has written them anew. */
function messagesReader(file: string): () => Messages {
  let known: Messages = {};
  let readAt = 0;
  return () => {
    const {mtimeMs} = fs.statSync(file);
    if (mtimeMs !== readAt) {
      known = JSON.parse(fs.readFileSync(file, 'utf8')) as Messages;
      readAt = mtimeMs;
    }
    return known;
  };
}

/** Gives every script the interface strings that it shows, in the language of the build: see README.md. */
export default function interfaceStrings({siteDir, generatedFilesDir, i18n}: LoadContext): Plugin {
  const messages = path.join(generatedFilesDir, 'codeTranslations.json');
  const read = messagesReader(messages);
  const own = path.join(siteDir, 'src') + path.sep;
  const theme = path.join(siteDir, 'node_modules/@docusaurus') + path.sep;
  const isTranslated = i18n.currentLocale !== i18n.defaultLocale;

  const transform = (source: string, file: string): Transformed => {
    const name = path.relative(siteDir, file);
    try {
      return inlineStrings(source, (id, line) => {
        const text = read()[id];
        if (text === undefined && isTranslated && file.startsWith(own)) {
          throw new Error(
            `line ${line}: "${id}" has no text in i18n/${i18n.currentLocale}/code.json`,
          );
        }
        return text;
      });
    } catch (error) {
      const rule = error instanceof Error ? error.message : String(error);
      throw new Error(`interface-strings: ${name} ${rule}`, {cause: error});
    }
  };

  return {
    name: 'interface-strings',

    configureWebpack: () => ({
      module: {
        rules: [
          transformRule({
            test: (file) =>
              /\.[jt]sx?$/.test(file) && (file.startsWith(own) || file.startsWith(theme)),
            transform,
            dependencies: [messages],
          }),
          // What every script carries by itself, no list has to.
          transformRule({test: (file) => file === messages, transform: () => ({code: '{}'})}),
        ],
      },
    }),
  };
}
