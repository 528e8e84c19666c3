import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './contents.module.css';

type Part = {name: string; gives: string; to: string};

function foundationParts(): Part[] {
  return [
    {
      name: translate({id: 'ofm.part.start', message: 'Comece aqui'}),
      gives: translate({id: 'ofm.home.start', message: 'Conceitos, plano de 90 dias e método'}),
      to: '/manual',
    },
    {
      name: translate({id: 'ofm.part.requirements', message: 'Requisitos mínimos'}),
      gives: translate({
        id: 'ofm.home.requirements',
        message: 'Máquinas, software, equipe e o primeiro modelo',
      }),
      to: '/manual/requirements',
    },
    {
      name: translate({id: 'ofm.part.practices', message: 'Boas práticas'}),
      gives: translate({id: 'ofm.home.practices', message: 'Do dado ao suporte, com checklists'}),
      to: '/manual/practices',
    },
    {
      name: translate({id: 'ofm.part.lifecycle', message: 'Ciclo de vida'}),
      gives: translate({
        id: 'ofm.home.lifecycle',
        message: 'Do problema à aposentadoria, com um caso inteiro',
      }),
      to: '/manual/lifecycle',
    },
    {
      name: translate({id: 'ofm.part.mlops', message: 'MLOps e DataOps'}),
      gives: translate({
        id: 'ofm.home.mlops',
        message: 'Ambientes, papéis, maturidade, ferramentas',
      }),
      to: '/manual/mlops',
    },
  ];
}

function companyParts(): Part[] {
  return [
    {
      name: translate({id: 'ofm.part.business', message: 'A empresa'}),
      gives: translate({id: 'ofm.home.business', message: 'Abrir, vender, precificar e entregar'}),
      to: '/manual/business',
    },
    {
      name: translate({id: 'ofm.part.certification', message: 'Certificação'}),
      gives: translate({id: 'ofm.home.certification', message: 'O selo e os seus critérios'}),
      to: '/manual/certification',
    },
    {
      name: translate({id: 'ofm.part.templates', message: 'Modelos e checklists'}),
      gives: translate({id: 'ofm.home.templates', message: 'Contratos, fichas e relatórios'}),
      to: '/manual/templates',
    },
    {
      name: translate({id: 'ofm.part.market', message: 'Mercado e tese'}),
      gives: translate({id: 'ofm.home.market', message: 'Números com fonte, riscos e a tese'}),
      to: '/manual/market',
    },
    {
      name: translate({id: 'ofm.part.community', message: 'Comunidade'}),
      gives: translate({id: 'ofm.home.community', message: 'Contribuir, decidir, citar'}),
      to: '/manual/community/contributing',
    },
  ];
}

/** The parts of the manual and what each gives. */
export function Contents(): ReactNode {
  return (
    <section className={styles.contents}>
      <h2 className={styles.sectionTitle}>
        {translate({id: 'ofm.home.contents', message: 'O que há no manual'})}
      </h2>
      <ol className={styles.parts} start={0}>
        {[...foundationParts(), ...companyParts()].map(({name, gives, to}) => (
          <li key={to} className={styles.part}>
            <Link className={styles.partName} to={to}>
              {name}
            </Link>
            <span className={styles.gives}>{gives}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
