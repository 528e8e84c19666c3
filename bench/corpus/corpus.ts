import type {Catalogue} from './catalogue';
import {type Plan, planChapter} from './chapter';
import type {Landmarks} from './landmarks';
import {measuredChapters, type OutlinePart, planOutline, slugsOf} from './outline';
import {createRandom} from './random';

/** A manual to generate: its menu and what each chapter holds. */
export type Corpus = {size: number; outline: readonly OutlinePart[]; plans: readonly Plan[]};

const seed = 'open-franchise-manual bench 1';

/** The share of our chapters that end in a checklist. */
const checklistShare = 0.31;

function fixedPlan(plan: Plan, catalogue: Catalogue): Plan {
  const none = {
    checklists: [],
    formulas: false,
    diagram: false,
    code: false,
    admonition: false,
  };
  const first = catalogue.checklists[0]?.id ?? '';
  switch (plan.slug) {
    case measuredChapters.prose:
      return {...plan, ...none, code: true, admonition: true};
    case measuredChapters.formulas:
      return {...plan, ...none, formulas: true, diagram: true};
    case measuredChapters.checklist:
      return {...plan, ...none, code: true, checklists: [first]};
    default:
      return plan;
  }
}

/** Plans a manual of a size. A chapter is the same in manuals of every size. */
export function planCorpus(size: number, landmarks: Landmarks, catalogue: Catalogue): Corpus {
  const outline = planOutline(size, [...landmarks.keys()]);
  // Every manual has these, so links do not depend on its size.
  const linked = [...landmarks.keys()];
  const plans = slugsOf(outline).map((slug) => {
    const random = createRandom(`${seed} ${slug}`);
    const plan = planChapter(slug, linked, random);
    const components = landmarks.get(slug);
    if (components) {
      const own = catalogue.checklists.filter(({chapter}) => chapter === slug);
      return {...plan, components, checklists: own.map(({id}) => id)};
    }
    const checklists = random.happens(checklistShare) ? [random.pick(catalogue.checklists).id] : [];
    return fixedPlan({...plan, checklists}, catalogue);
  });
  return {size, outline, plans};
}
