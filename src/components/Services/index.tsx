import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Card, Cards, Fact, Facts} from '@site/src/components/Card';
import {ExportLinks} from '@site/src/components/Provenance';
import type {ServicesView, ServiceView} from '@site/src/domain/service/view';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: ServicesView;
};

function complexityName(complexity: ServiceView['complexity']): string {
  switch (complexity) {
    case 'low':
      return translate({id: 'ofm.services.low', message: 'baixa'});
    case 'medium':
      return translate({id: 'ofm.services.medium', message: 'média'});
    case 'high':
      return translate({id: 'ofm.services.high', message: 'alta'});
  }
}

function kindName(kind: ServiceView['deliverables'][number]['kind']): string {
  switch (kind) {
    case 'executive':
      return translate({id: 'ofm.services.executive', message: 'Executiva'});
    case 'technical':
      return translate({id: 'ofm.services.technical', message: 'Técnica'});
    case 'strategic':
      return translate({id: 'ofm.services.strategic', message: 'Estratégica'});
  }
}

function Summary({service}: {service: ServiceView}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const range = ({min, max}: ServiceView['effortHours']): string =>
    [...new Set([min, max])].map((value) => value.toLocaleString(i18n.currentLocale)).join('–');
  return (
    <p className={styles.summary}>
      {translate(
        {
          id: 'ofm.services.summary',
          message: '{weeks} semanas · {hours} horas da equipe · complexidade {complexity}',
        },
        {
          weeks: range(service.durationWeeks),
          hours: range(service.effortHours),
          complexity: complexityName(service.complexity),
        },
      )}
    </p>
  );
}

function ServiceFacts({service}: {service: ServiceView}): ReactNode {
  const deliverables = service.deliverables.map(({kind, what}) => `${kindName(kind)}: ${what}`);
  return (
    <Facts>
      <Fact term={translate({id: 'ofm.services.fits', message: 'Para quem'})} is={service.fits} />
      <Fact
        term={translate({id: 'ofm.services.doesNotFit', message: 'Para quem não'})}
        is={service.doesNotFit}
      />
      <Fact
        term={translate({id: 'ofm.services.included', message: 'Inclui'})}
        is={service.included}
      />
      <Fact
        term={translate({id: 'ofm.services.excluded', message: 'Não inclui'})}
        is={service.excluded}
      />
      <Fact
        term={translate({id: 'ofm.services.deliverables', message: 'Entregas'})}
        is={deliverables}
      />
      <Fact
        term={translate({id: 'ofm.services.pricing', message: 'Como se forma o preço'})}
        is={service.pricing}
      />
      <Fact
        term={translate({id: 'ofm.services.acceptance', message: 'O aceite prova'})}
        is={service.acceptance.join(', ')}
      />
    </Facts>
  );
}

/** The productised services: for whom, what is in and out, how long, how the price is built. */
export function Services({data}: Props): ReactNode {
  const exports = useBaseUrl(`/data/${data.manualVersion}/services`);
  return (
    <section aria-label={translate({id: 'ofm.services.title', message: 'Catálogo de serviços'})}>
      <Cards>
        {data.services.map((service) => (
          <Card
            key={service.id}
            id={`service-${service.id}`}
            title={service.name}
            lead={service.promise}
          >
            <Summary service={service} />
            <ServiceFacts service={service} />
          </Card>
        ))}
      </Cards>
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </section>
  );
}
