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
          'Um plano com datas e horas: do primeiro modelo à empresa aberta e ao primeiro diagnóstico vendido. Com a conta do dinheiro e os sinais de que é hora de parar.',
      }),
      link: translate({id: 'ofm.home.founderLink', message: 'Os primeiros 90 dias'}),
      to: '/manual/start/first-90-days',
    },
    {
      who: translate({id: 'ofm.home.practitioner', message: 'Eu treino modelos'}),
      gets: translate({
        id: 'ofm.home.practitionerGets',
        message:
          'Dezesseis práticas, da coleta ao suporte. Cada uma com limiares, um exemplo com números, as falhas comuns e o que prova que foi feita.',
      }),
      link: translate({id: 'ofm.home.practitionerLink', message: 'Boas práticas'}),
      to: '/manual/practices',
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
