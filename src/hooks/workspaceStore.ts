/** The one place that reads and writes saved answers; React binds to it in useWorkspace.ts. */
import {parseWorkspace, serializeWorkspace} from '@site/src/domain/checklist/saved';
import {createWorkspace, type Workspace} from '@site/src/domain/checklist/workspace';

/** Fixed for ever: it must not depend on locale, version or address. */
export const storageKey = 'open-franchise-manual:workspace';
const keptAsidePrefix = `${storageKey}:kept-aside:`;

/** Something the reader should know about where the answers are. */
export type StorageNotice = 'none' | 'not-saved' | 'kept-aside' | 'newer';

export type WorkspaceState = {
  /** `loading` until the browser’s storage was read; nothing is written before. */
  status: 'loading' | 'ready';
  workspace: Workspace;
  notice: StorageNotice;
  /** Text that could not be used, for the reader to download. */
  keptAside?: string;
};

type Environment = {
  storage: () => Storage;
  now: () => Date;
  createId: () => string;
  /** Where changes of other tabs are announced. */
  events: Pick<Window, 'addEventListener'>;
};

export type WorkspaceStore = {
  getState: () => WorkspaceState;
  subscribe: (listener: () => void) => () => void;
  /**
   * Reads the storage, once, when the first component is mounted.
   *
   * @param manualVersion - what a first assessment is made against
   */
  load: (manualVersion: string) => void;
  update: (change: (workspace: Workspace) => Workspace) => void;
};

const blank: Workspace = createWorkspace({id: '', name: '', createdAt: '', manualVersion: ''});

/** What the server renders and what the first render in the browser must equal. */
export const initialState: WorkspaceState = {status: 'loading', workspace: blank, notice: 'none'};

export function createWorkspaceStore(environment: Environment): WorkspaceStore {
  const {storage, now, createId, events} = environment;
  const listeners = new Set<() => void>();
  let state = initialState;
  let versionOfNew = '';
  /** Set when what is stored must not be written over. */
  let locked = false;
  /** The text that was kept aside last; it is copied once, however often it is read. */
  let copiedRaw: string | undefined;
  /** Changes that are not in the storage yet; they are made again to what is read from it. */
  let unsaved: ((workspace: Workspace) => Workspace)[] = [];
  const withUnsaved = (stored: Workspace): Workspace =>
    unsaved.reduce((workspace, change) => change(workspace), stored);

  function setState(next: WorkspaceState): void {
    state = next;
    for (const listener of listeners) {
      listener();
    }
  }

  /** What this page shows already, else a first assessment. */
  function ownWorkspace(): Workspace {
    if (state.status === 'ready') {
      return state.workspace;
    }
    const createdAt = now().toISOString();
    return createWorkspace({id: createId(), name: '', createdAt, manualVersion: versionOfNew});
  }

  function readRaw(): {raw: string | null; failed: boolean} {
    try {
      return {raw: storage().getItem(storageKey), failed: false};
    } catch {
      return {raw: null, failed: true};
    }
  }

  function write(key: string, text: string): boolean {
    try {
      storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }

  /** Copies a text that is not fully usable to a key of its own, then replaces it. */
  function replaceKeeping(raw: string, workspace: Workspace): WorkspaceState {
    const copied = raw === copiedRaw || write(`${keptAsidePrefix}${now().toISOString()}`, raw);
    copiedRaw = copied ? raw : copiedRaw;
    locked = !copied;
    if (copied && write(storageKey, serializeWorkspace(workspace))) {
      unsaved = [];
    }
    return {
      status: 'ready',
      workspace,
      notice: copied ? 'kept-aside' : 'not-saved',
      keptAside: raw,
    };
  }

  function read(): WorkspaceState {
    const {raw, failed} = readRaw();
    const parsed = parseWorkspace(raw);
    locked = parsed.status === 'newer';
    switch (parsed.status) {
      case 'ok':
        return {
          status: 'ready',
          workspace: withUnsaved(parsed.workspace),
          notice: unsaved.length > 0 ? 'not-saved' : 'none',
        };
      case 'repaired':
        return replaceKeeping(parsed.raw, withUnsaved(parsed.workspace));
      case 'unreadable':
        return replaceKeeping(parsed.raw, ownWorkspace());
      case 'newer':
        return {
          status: 'ready',
          workspace: ownWorkspace(),
          notice: 'newer',
          keptAside: parsed.raw,
        };
      case 'empty':
        return {
          status: 'ready',
          // Cleared in another tab: what this page shows is not lost with it.
          workspace: ownWorkspace(),
          notice: failed ? 'not-saved' : 'none',
        };
    }
  }

  function load(manualVersion: string): void {
    if (state.status === 'ready') {
      return;
    }
    versionOfNew = manualVersion;
    const readAgain = (): void => {
      const before = state;
      const next = read();
      // What was said about a damaged original stays true when another tab saves.
      const told = before.notice === 'kept-aside' && next.notice === 'none';
      setState({...before, ...next, notice: told ? 'kept-aside' : next.notice});
    };
    events.addEventListener('storage', ({key}) => {
      // A null key means that the whole storage was cleared.
      if (key === storageKey || key === null) {
        readAgain();
      }
    });
    // A page that comes back from the browser’s cache has heard of no change meanwhile.
    events.addEventListener('pageshow', ({persisted}) => {
      if (persisted) {
        readAgain();
      }
    });
    setState(read());
  }

  function update(change: (workspace: Workspace) => Workspace): void {
    if (state.status === 'loading') {
      return;
    }
    // Another tab may have written since, also while this page slept and heard nothing of it:
    // change what is stored, not what is remembered.
    const before = {...state, ...read()};
    const workspace = change(before.workspace);
    const saved = !locked && write(storageKey, serializeWorkspace(workspace));
    unsaved = saved ? [] : [...unsaved, change];
    const told = [before.notice, state.notice].includes('kept-aside') ? 'kept-aside' : 'none';
    const notice = saved ? told : 'not-saved';
    setState({...before, workspace, notice: locked ? before.notice : notice});
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    update,
  };
}
