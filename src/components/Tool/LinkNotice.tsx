import {translate} from '@docusaurus/Translate';
import type {ToolLink} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Names that are no field of the tool are shown as far as this: a link may hold anything. */
const longestName = 30;

type Props = {
  link: ToolLink;
  /** What the fields are called on the page. */
  labels?: Readonly<Record<string, string>>;
  /** What stands there instead: the worked example of a tool, or a table with nothing chosen. */
  start?: 'example' | 'table';
};

function textOf({link: {status, refused}, labels = {}, start}: Props): string {
  if (status === 'unreadable') {
    return start === 'table'
      ? translate({
          id: 'ofm.tool.unreadableTableLink',
          message:
            'O link traz escolhas que esta versão não lê, talvez porque foi cortado. A tabela está inteira.',
        })
      : translate({
          id: 'ofm.tool.unreadableLink',
          message:
            'O link traz valores que esta versão não lê, talvez porque foi cortado. A ferramenta mostra o exemplo.',
        });
  }
  if (refused.length === 0) {
    return '';
  }
  const names = refused.map((name) => labels[name] ?? name.slice(0, longestName));
  const fields = names.join('; ');
  if (start === 'table') {
    return translate(
      {
        id: 'ofm.tool.refusedChoices',
        message: 'O link traz escolhas que não servem em: {fields}. Ali não há nada escolhido.',
      },
      {fields},
    );
  }
  return translate(
    {
      id: 'ofm.tool.refusedValues',
      message: 'O link traz valores que não servem em: {fields}. Ali ficou o valor do exemplo.',
    },
    {fields},
  );
}

/** Said when an address holds values that were not taken: which, and what stands there instead. */
export function LinkNotice(props: Props): ReactNode {
  return (
    <p className={styles.problem} role="status">
      {textOf(props)}
    </p>
  );
}
