import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './contents.module.css';

type Part = {name: string; chapters: {name: string; to: string}[]};

function parts(): Part[] {
  const chapter = (name: string, to: string): {name: string; to: string} => ({name, to});
  return [
    {
      name: translate({id: 'ofm.part.start', message: 'Comece aqui'}),
      chapters: [
        chapter(translate({id: 'ofm.home.about', message: 'Sobre este manual'}), '/manual'),
        chapter(
          translate({id: 'ofm.home.glossary', message: 'Glossário'}),
          '/manual/start/glossary',
        ),
      ],
    },
    {
      name: translate({id: 'ofm.part.requirements', message: 'Requisitos mínimos'}),
      chapters: [
        chapter(
          translate({id: 'ofm.home.hardware', message: 'Hardware'}),
          '/manual/requirements/hardware',
        ),
      ],
    },
    {
      name: translate({id: 'ofm.part.practices', message: 'Boas práticas'}),
      chapters: [
        chapter(
          translate({id: 'ofm.home.dataCollection', message: 'Coleta de dados'}),
          '/manual/practices/data-collection',
        ),
      ],
    },
    {name: translate({id: 'ofm.part.lifecycle', message: 'Ciclo de vida'}), chapters: []},
    {name: translate({id: 'ofm.part.mlops', message: 'MLOps e DataOps'}), chapters: []},
    {name: translate({id: 'ofm.part.business', message: 'A empresa'}), chapters: []},
    {name: translate({id: 'ofm.part.certification', message: 'Certificação'}), chapters: []},
    {name: translate({id: 'ofm.part.templates', message: 'Modelos e checklists'}), chapters: []},
    {name: translate({id: 'ofm.part.market', message: 'Mercado e tese'}), chapters: []},
    {
      name: translate({id: 'ofm.part.community', message: 'Comunidade'}),
      chapters: [
        chapter(
          translate({id: 'ofm.home.authoring', message: 'Componentes para autores'}),
          '/manual/community/components',
        ),
      ],
    },
  ];
}

/** The parts of the manual and which of their chapters can be read today. */
export function Contents(): ReactNode {
  return (
    <section className={styles.contents}>
      <h2 className={styles.sectionTitle}>
        {translate({id: 'ofm.home.contents', message: 'O que há no manual'})}
      </h2>
      <ol className={styles.parts} start={0}>
        {parts().map(({name, chapters}) => (
          <li key={name} className={styles.part}>
            <span className={styles.partName}>{name}</span>
            {chapters.length === 0 ? (
              <span className={styles.toCome}>
                {translate({id: 'ofm.home.toCome', message: 'a publicar'})}
              </span>
            ) : (
              <ul className={styles.chapters}>
                {chapters.map((chapter) => (
                  <li key={chapter.to}>
                    <Link to={chapter.to}>{chapter.name}</Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
