import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './uses.module.css';

type Use = {verb: string; text: string};

function uses(): Use[] {
  return [
    {
      verb: translate({id: 'ofm.home.read', message: 'Leia'}),
      text: translate({
        id: 'ofm.home.readText',
        message:
          'Cada capítulo decide, mostra um caso com números, nomeia as falhas e cita as fontes, com data.',
      }),
    },
    {
      verb: translate({id: 'ofm.home.fill', message: 'Preencha'}),
      text: translate({
        id: 'ofm.home.fillText',
        message:
          'As marcas das checklists ficam salvas neste navegador e valem nas duas línguas. Nada é enviado.',
      }),
    },
    {
      verb: translate({id: 'ofm.home.print', message: 'Imprima'}),
      text: translate({
        id: 'ofm.home.printText',
        message: 'Toda página vira papel legível: preto no branco, com os detalhes abertos.',
      }),
    },
    {
      verb: translate({id: 'ofm.home.prove', message: 'Prove'}),
      text: translate({
        id: 'ofm.home.proveText',
        message:
          'Cada critério diz como um terceiro o verifica e o que vale como evidência. O catálogo inteiro é público.',
      }),
    },
  ];
}

/** What one does with the manual. */
export function Uses(): ReactNode {
  return (
    <section className={styles.uses}>
      <h2 className={styles.sectionTitle}>
        {translate({id: 'ofm.home.uses', message: 'Um manual para usar'})}
      </h2>
      <dl className={styles.useList}>
        {uses().map(({verb, text}) => (
          <div key={verb}>
            <dt>{verb}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
