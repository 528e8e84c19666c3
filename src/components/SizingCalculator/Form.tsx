import {translate} from '@docusaurus/Translate';
import {ToolForm} from '@site/src/components/Tool';
import {FieldGroup} from '@site/src/components/Tool/FieldGroup';
import {FieldList, type ToolWords} from '@site/src/components/Tool/FieldList';
import type {ToolProblem} from '@site/src/components/Tool/problemText';
import {
  type FieldGroupId,
  fieldGroups,
  groupsOf,
  type SizingField,
  type SizingFields,
  type SizingTexts,
  sizingFields,
} from '@site/src/domain/sizing/sizingFields';
import type {ReactNode} from 'react';

function groupTitle(group: FieldGroupId): string {
  switch (group) {
    case 'model':
      return translate({id: 'ofm.sizing.group.model', message: 'Modelo'});
    case 'modelShape':
      return translate({id: 'ofm.sizing.group.modelShape', message: 'Dimensões do modelo'});
    case 'work':
      return translate({id: 'ofm.sizing.group.work', message: 'Trabalho'});
    case 'workDetails':
      return translate({id: 'ofm.sizing.group.workDetails', message: 'Método e memória'});
    case 'hardware':
      return translate({id: 'ofm.sizing.group.hardware', message: 'Máquina'});
    case 'money':
      return translate({id: 'ofm.sizing.group.money', message: 'Aluguel e câmbio'});
    case 'energy':
      return translate({id: 'ofm.sizing.group.energy', message: 'Energia'});
    case 'disk':
      return translate({id: 'ofm.sizing.group.disk', message: 'Disco e rede'});
  }
}

const advanced: readonly FieldGroupId[] = ['modelShape', 'workDetails', 'money', 'energy', 'disk'];

type Props = {
  words: ToolWords<SizingFields>;
  texts: SizingTexts;
  problems: Partial<Record<SizingField, ToolProblem>>;
  onChange: (part: Partial<SizingTexts>) => void;
  onLeave: () => void;
};

/** The fields that matter for the task, in groups; those that most leave alone are folded. */
export function Form({onLeave, ...list}: Props): ReactNode {
  const groups = groupsOf[list.texts.task];
  return (
    <ToolForm onLeave={onLeave}>
      {fieldGroups.map((group) => {
        const names = groups[group];
        return (
          names && (
            <FieldGroup
              key={group}
              title={groupTitle(group)}
              advanced={advanced.includes(group)}
              wrong={names.some((name) => list.problems[name] !== undefined)}
            >
              <FieldList fields={sizingFields} names={names} {...list} />
            </FieldGroup>
          )
        );
      })}
    </ToolForm>
  );
}
