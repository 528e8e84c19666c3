import {parseWorkspace, serializeWorkspace} from '@site/src/domain/checklist/saved';
import {type Answer, answerStatuses, setAnswer} from '@site/src/domain/checklist/workspace';
import {answer, workspaceWith} from '@site/tests/fixtures/checklist';
import {type Saved, valid, workspaceOf} from '@site/tests/fixtures/saved';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const runs = {numRuns: 10_000};
const anyText = fc.string({unit: 'binary', maxLength: 20});
const optionalText = fc.option(anyText, {nil: undefined});
const validAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom(...answerStatuses),
    revision: fc.integer({min: 1}),
    updatedAt: anyText,
    reason: optionalText,
    note: optionalText,
    evidence: optionalText,
  })
  .map((given) => JSON.parse(JSON.stringify(given)));
const itemId = fc.oneof(anyText, fc.constantFrom('DAT-01', '__proto__', 'constructor', 'length'));
const anyJson = fc.jsonValue({maxDepth: 1});
const few = {noNullPrototype: true, maxKeys: 4};
const anyAssessment = fc.record({
  id: fc.oneof({weight: 9, arbitrary: anyText}, {weight: 1, arbitrary: anyJson}),
  name: fc.oneof(anyText, anyJson),
  milestones: fc.oneof(fc.array(anyJson, {maxLength: 2}), anyJson),
  answers: fc.dictionary(itemId, fc.oneof(validAnswer, anyJson), few),
});

/** The answers of a saved text that are as the manual writes them, in order. */
function validAnswersIn(assessments: readonly {id: unknown; answers: Saved}[]): string[] {
  const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
  return assessments.flatMap(({id, answers}) =>
    Object.entries(answers).flatMap(([item, given]) => {
      const a = given as Partial<Answer> | null;
      const ok =
        typeof id === 'string' &&
        typeof a?.revision === 'number' &&
        typeof a.updatedAt === 'string' &&
        answerStatuses.some((status) => status === a.status) &&
        [a.reason, a.note, a.evidence].every(isText);
      return ok ? [JSON.stringify([item, a])] : [];
    }),
  );
}

describe('any text at all', {timeout: 60_000}, () => {
  it('is never a reason to throw, and is handed back unless it is usable', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyJson.map((value) => JSON.stringify(value)),
        ),
        (raw) => {
          const parsed = parseWorkspace(raw);
          expect(parsed.status === 'ok' || ('raw' in parsed && parsed.raw === raw)).toBe(true);
        },
      ),
      runs,
    );
  });

  it('is never a reason to throw when a saved text was cut or overwritten', () => {
    const text = serializeWorkspace(valid);
    const place = fc.nat(text.length);
    fc.assert(
      fc.property(place, place, fc.string({maxLength: 5}), (from, to, inserted) => {
        const raw = text.slice(0, from) + inserted + text.slice(to);
        const parsed = parseWorkspace(raw);
        expect(parsed.status === 'ok' || ('raw' in parsed && parsed.raw === raw)).toBe(true);
      }),
      runs,
    );
  });

  it('never loses a valid answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2),
        fc.array(anyAssessment, {maxLength: 3}),
        (version, assessments) => {
          const raw = JSON.stringify({schemaVersion: version, currentId: 'x', assessments});
          const source = JSON.parse(raw).assessments;
          const expected = validAnswersIn(source);
          const workspace = workspaceOf(raw);
          expect(validAnswersIn(workspace?.assessments ?? [])).toEqual(expected);
          const ids = workspace?.assessments.map(({id}) => id) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      runs,
    );
  });

  it('comes back unchanged when it is usable', () => {
    fc.assert(
      fc.property(fc.dictionary(itemId, validAnswer, few), (answers) => {
        const workspace = workspaceWith(answers);
        const once = parseWorkspace(serializeWorkspace(workspace));
        expect(once).toEqual({status: 'ok', workspace});
        const [first] = Object.keys(answers);
        const after = setAnswer(workspace, first ?? 'new', answer('met'));
        expect(parseWorkspace(serializeWorkspace(after))).toEqual({status: 'ok', workspace: after});
      }),
      runs,
    );
  });
});
