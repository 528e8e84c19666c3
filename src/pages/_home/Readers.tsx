import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './readers.module.css';

type Reader = {who: string; gets: string; link: string; to: string};

function readers(): Reader[] {
  return [
    {
      who: translate({id: 'ofm.home.founder', message: 'Vou montar a empresa'}),
      gets: translate({
        id: 'ofm.home.founderGets',
        message:
          'Comece pela pergunta de todo mundo: o que comprar ou alugar. Três faixas, a tabela de aceleradores com fonte e uma checklist.',
      }),
      link: translate({id: 'ofm.home.founderLink', message: 'Requisitos de hardware'}),
      to: '/manual/requirements/hardware',
    },
    {
      who: translate({id: 'ofm.home.practitioner', message: 'Eu treino modelos'}),
      gets: translate({
        id: 'ofm.home.practitionerGets',
        message:
          'Colete dados que resistem a uma auditoria: direito de uso, proveniência, representatividade com limiar e um exemplo com números.',
      }),
      link: translate({id: 'ofm.home.practitionerLink', message: 'Coleta de dados'}),
      to: '/manual/practices/data-collection',
    },
    {
      who: translate({id: 'ofm.home.investor', message: 'Quero avaliar um investimento'}),
      gets: translate({
        id: 'ofm.home.investorGets',
        message:
          'A tese em dez minutos: o problema, o modelo, os riscos e o que provaria que está errada. Números com fonte, contradições à vista.',
      }),
      link: translate({id: 'ofm.home.investorLink', message: 'Tese de investimento'}),
      to: '/manual/market/investment-thesis',
    },
  ];
}

/** The three readers whom the first page leads on. */
export function Readers(): ReactNode {
  return (
    <section
      className={styles.readers}
      aria-label={translate({id: 'ofm.home.readers', message: 'Por onde começar'})}
    >
      {readers().map(({who, gets, link, to}) => (
        <div key={to} className={styles.reader}>
          <h2 className={styles.who}>{who}</h2>
          <p className={styles.gets}>{gets}</p>
          <Link className={styles.go} to={to}>
            {link}
          </Link>
        </div>
      ))}
    </section>
  );
}
