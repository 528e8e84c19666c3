import type {FieldTexts, FieldValues, ToolFields, TypedValues} from '@site/src/domain/tool/fields';
import {startTexts, toTexts} from '@site/src/domain/tool/fieldTexts';
import {readLink, withLink, withoutContradictions} from '@site/src/domain/tool/link';
import {type ReadFields, readFields} from '@site/src/domain/tool/readField';
import {useMemo, useState} from 'react';
import {replaceQuery, useQuery} from './useAddress';
import {useNumbers} from './useNumbers';

/** What an address said about a tool: nothing, values that fit, or some that do not. */
export type ToolLink = {
  status: 'absent' | 'ok' | 'unreadable';
  /** Names in the address whose values were not taken. */
  refused: readonly string[];
};

type ToolState<F extends ToolFields> = {
  texts: FieldTexts<F>;
  /** The values of all fields, or what is wrong with some. */
  read: ReadFields<F>;
  link: ToolLink;
  change: (part: Partial<FieldTexts<F>>) => void;
  /** Changes fields and the address at once, as a click on a heading or a tick does. */
  choose: (part: Partial<FieldTexts<F>>) => void;
  /** Fills fields with values in the unit that is typed, such as those of a preset. */
  fill: (values: TypedValues<F>) => void;
  /** Brings the address in step; called when a field is left, not with every key. */
  settle: () => void;
  /** The part of an address that opens the tool with these fields. */
  query: string;
};

const agreeing = (): readonly string[] => [];

/**
 * The fields of a tool: as typed, else as the address says, else the example. The server and the
 * first render show the example.
 *
 * @param contradictory - names of fields that fit by themselves and not with each other; a link’s
 * values are not taken there. It must be the same function in every render.
 */
export function useToolState<F extends ToolFields>(
  tool: string,
  fields: F,
  contradictory: (values: FieldValues<F>) => readonly string[] = agreeing,
): ToolState<F> {
  const address = useQuery();
  const {mark} = useNumbers();
  const link = useMemo(
    () => withoutContradictions(readLink(address, tool, fields), fields, contradictory),
    [address, tool, fields, contradictory],
  );
  const [typed, setTyped] = useState<FieldTexts<F>>();
  const texts = useMemo(() => {
    const linked = link.status === 'ok' ? toTexts<F>(link.values, mark) : {};
    return typed ?? {...startTexts(fields, mark), ...linked};
  }, [typed, link, fields, mark]);
  const read = useMemo(() => readFields(fields, texts, mark), [fields, texts, mark]);
  const change = (part: Partial<FieldTexts<F>>): void => setTyped({...texts, ...part});
  return {
    texts,
    read,
    link: {status: link.status, refused: link.status === 'ok' ? link.refused : []},
    change,
    choose: (part) => {
      change(part);
      replaceQuery(withLink(address, tool, fields, {...texts, ...part}, mark));
    },
    fill: (values) => change(toTexts<F>(values, mark)),
    settle: () => {
      if (typed) {
        replaceQuery(withLink(address, tool, fields, typed, mark));
      }
    },
    query: withLink('', tool, fields, texts, mark),
  };
}
