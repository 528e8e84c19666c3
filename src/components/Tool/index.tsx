import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {readyOnApproach} from '@site/src/loader/approach';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shared by the tools that calculate; chapters do not use these parts directly. */

type ToolProps = {
  /** Its anchor, which links to the tool lead to. */
  id: string;
  title: string;
  children: ReactNode;
};

/** The frame of a tool. */
export function Tool({id, title, children}: ToolProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section {...readyOnApproach} id={id} className={styles.tool} aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} className={styles.title}>
        {title}
      </p>
      <noscript>
        <p className={styles.note}>
          {translate({
            id: 'ofm.tool.noScript',
            message: 'Sem JavaScript, a ferramenta mostra só o exemplo.',
          })}
        </p>
      </noscript>
      {children}
    </section>
  );
}

/** The fields of a tool; without JavaScript they are not shown, and the example remains. */
export function ToolForm({
  children,
  onLeave,
}: {
  children: ReactNode;
  onLeave: () => void;
}): ReactNode {
  return (
    <form
      className={`${styles.fields} ${styles.form} needs-javascript`}
      onSubmit={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onBlur={onLeave}
    >
      {children}
    </form>
  );
}

/** What the measure does not say. */
export function Limits({children}: {children: ReactNode}): ReactNode {
  return (
    <p className={styles.limits}>
      <strong>{translate({id: 'ofm.tool.limits', message: 'Limites.'})}</strong> {children}
    </p>
  );
}
