import {expect, it} from 'vitest';
import {isSearchShortcut, type KeyPress} from './shortcut';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...change,
});
const reading = {inField: false, slashKey: true};
const writing = {inField: true, slashKey: true};

it.each([
  ['slash', press('/'), reading, true],
  ['slash written with Shift', press('/', {shiftKey: true}), reading, true],
  ['slash in a field', press('/'), writing, false],
  ['slash switched off', press('/'), {inField: false, slashKey: false}, false],
  ['Ctrl-slash', press('/', {ctrlKey: true}), reading, false],
  ['Ctrl-K', press('k', {ctrlKey: true}), reading, true],
  ['Ctrl-K in a field', press('k', {ctrlKey: true}), writing, true],
  ['⌘-K with caps lock', press('K', {metaKey: true}), writing, true],
  ['Ctrl-Shift-K', press('K', {ctrlKey: true, shiftKey: true}), reading, false],
  ['Ctrl-Alt-K', press('k', {ctrlKey: true, altKey: true}), reading, false],
  ['k', press('k'), reading, false],
  ['a key of an input method', press('/', {isComposing: true}), reading, false],
])('%s', (_, key, circumstances, expected) => {
  expect(isSearchShortcut(key, circumstances)).toBe(expected);
});
