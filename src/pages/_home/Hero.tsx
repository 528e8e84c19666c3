import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './hero.module.css';
import {OpenManual} from './OpenManual';

export function Hero(): ReactNode {
  return (
    <header className={styles.hero}>
      <div className={styles.heroInner}>
        <div>
          <p className={styles.kicker}>
            <Translate id="ofm.home.kicker">Manual aberto de franquia em ML</Translate>
          </p>
          <h1 className={styles.title}>
            <Translate id="ofm.home.title">
              Do zero a uma empresa que treina modelos para clientes
            </Translate>
          </h1>
          <p className={styles.lead}>
            <Translate id="ofm.home.lead">
              Requisitos, práticas, checklists e critérios verificáveis, num método que outra equipe
              consegue repetir. Gratuito, sem cadastro: o que você marca fica no seu navegador.
            </Translate>
          </p>
          <p className={styles.aside}>
            <Translate id="ofm.home.metaphor">
              “Franquia” aqui é metáfora de modelo replicável: não há franqueador, taxa nem contrato
              de franquia.
            </Translate>
          </p>
        </div>
        <OpenManual />
      </div>
    </header>
  );
}
