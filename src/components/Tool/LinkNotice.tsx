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
};

function textOf({status, refused}: ToolLink, labels: Readonly<Record<string, string>>): string {
  if (status === 'unreadable') {
    return translate({
      id: 'ofm.tool.unreadableLink',
      message:
        'O link traz valores que esta versão não lê, talvez porque foi cortado. A ferramenta mostra o exemplo.',
    });
  }
  if (refused.length === 0) {
    return '';
  }
  const names = refused.map((name) => labels[name] ?? name.slice(0, longestName));
  return translate(
    {
      id: 'ofm.tool.refusedValues',
      message: 'O link traz valores que não servem em: {fields}. Ali ficou o valor do exemplo.',
    },
    {fields: names.join('; ')},
  );
}

/** Said when an address holds values that were not taken: which, and what stands there instead. */
export function LinkNotice({link, labels = {}}: Props): ReactNode {
  return (
    <p className={styles.problem} role="status">
      {textOf(link, labels)}
    </p>
  );
}
