import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Card, Cards, Fact, Facts} from '@site/src/components/Card';
import {ExportLinks} from '@site/src/components/Provenance';
import type {RolesView} from '@site/src/domain/team/view';
import type {ReactNode} from 'react';

type Props = {
  /** Added by plugins/manual-data. */
  data: RolesView;
};

/** The roles of a company that trains models: what each does, delivers, leaves and must know. */
export function Roles({data}: Props): ReactNode {
  const exports = useBaseUrl(`/data/${data.manualVersion}/roles`);
  return (
    <section aria-label={translate({id: 'ofm.roles.title', message: 'Papéis'})}>
      <Cards>
        {data.roles.map(({id, name, mission, duties, delivers, leaves, skills}) => (
          <Card key={id} id={`role-${id}`} title={name} lead={mission}>
            <Facts>
              <Fact term={translate({id: 'ofm.roles.duties', message: 'Faz'})} is={duties} />
              <Fact
                term={translate({id: 'ofm.roles.delivers', message: 'Entrega'})}
                is={delivers}
              />
              <Fact
                term={translate({id: 'ofm.roles.leaves', message: 'Deixa para outro papel'})}
                is={leaves}
              />
              <Fact
                term={translate({id: 'ofm.roles.skills', message: 'Conhecimentos e nível'})}
                is={skills.map((skill) => `${skill.name} (${skill.level})`).join('; ')}
              />
            </Facts>
          </Card>
        ))}
      </Cards>
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </section>
  );
}
