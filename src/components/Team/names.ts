import {translate} from '@docusaurus/Translate';
import type {SkillsView} from '@site/src/domain/team/view';

export function areaName(area: SkillsView['areas'][number]['area']): string {
  switch (area) {
    case 'machine-learning':
      return translate({id: 'ofm.skills.machineLearning', message: 'Aprendizado de máquina'});
    case 'programming':
      return translate({id: 'ofm.skills.programming', message: 'Programação'});
    case 'statistics':
      return translate({id: 'ofm.skills.statistics', message: 'Estatística'});
    case 'tools':
      return translate({id: 'ofm.skills.tools', message: 'Ferramentas de desenvolvimento'});
    case 'data':
      return translate({id: 'ofm.skills.data', message: 'Dados'});
    case 'business':
      return translate({id: 'ofm.skills.business', message: 'Cliente e negócio'});
  }
}
