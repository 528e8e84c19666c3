import {Fragment, type ReactNode} from 'react';

type Message = {id?: string; message?: string; description?: string};
type Values<V> = Readonly<Record<string, V>>;

function parts(message: string): string[] {
  // Odd parts are the names of placeholders.
  return message.split(/\{(\w+)\}/);
}

/** Gives the message in the source language, with its placeholders filled. */
export function translate({message, id}: Message, values: Values<string | number> = {}): string {
  return parts(message ?? id ?? '')
    .map((part, index) => (index % 2 === 0 ? part : String(values[part] ?? `{${part}}`)))
    .join('');
}

type Props = Omit<Message, 'message'> & {children?: string; values?: Values<ReactNode>};

export default function Translate({children = '', values = {}}: Props): ReactNode {
  return parts(children).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never move.
    <Fragment key={index}>{index % 2 === 0 ? part : (values[part] ?? `{${part}}`)}</Fragment>
  ));
}
