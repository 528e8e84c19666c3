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

  function setState(next: WorkspaceState): void {
    state = next;
    for (const listener of listeners) {
      listener();
    }
  }

  function freshWorkspace(): Workspace {
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
    const copied = write(`${keptAsidePrefix}${now().toISOString()}`, raw);
    locked = !copied;
    if (copied) {
      write(storageKey, serializeWorkspace(workspace));
    }
    return {status: 'ready', workspace, notice: 'kept-aside', keptAside: raw};
  }

  function read(): WorkspaceState {
    const {raw, failed} = readRaw();
    const parsed = parseWorkspace(raw);
    locked = parsed.status === 'newer';
    switch (parsed.status) {
      case 'ok':
        return {status: 'ready', workspace: parsed.workspace, notice: 'none'};
      case 'repaired':
        return replaceKeeping(parsed.raw, parsed.workspace);
      case 'unreadable':
        return replaceKeeping(parsed.raw, freshWorkspace());
      case 'newer':
        return {
          status: 'ready',
          workspace: freshWorkspace(),
          notice: 'newer',
          keptAside: parsed.raw,
        };
      case 'empty':
        return {
          status: 'ready',
          // Cleared in another tab: what this page shows is not lost with it.
          workspace: state.status === 'ready' ? state.workspace : freshWorkspace(),
          notice: failed ? 'not-saved' : 'none',
        };
    }
  }

  function load(manualVersion: string): void {
    if (state.status === 'ready') {
      return;
    }
    versionOfNew = manualVersion;
    events.addEventListener('storage', (event) => {
      // A null key means that the whole storage was cleared.
      if (event.key === storageKey || event.key === null) {
        const {keptAside} = state;
        setState({...(keptAside ? {keptAside} : {}), ...read()});
      }
    });
    setState(read());
  }

  function update(change: (workspace: Workspace) => Workspace): void {
    if (state.status === 'loading') {
      return;
    }
    if (locked) {
      setState({...state, workspace: change(state.workspace)});
      return;
    }
    // Another tab may have written since: change what is stored, not what is remembered,
    // unless the last write failed and memory is ahead of the storage.
    const stored = state.notice === 'not-saved' ? undefined : parseWorkspace(readRaw().raw);
    const workspace = change(stored?.status === 'ok' ? stored.workspace : state.workspace);
    const saved = write(storageKey, serializeWorkspace(workspace));
    const earlier = state.notice === 'not-saved' ? 'none' : state.notice;
    setState({...state, workspace, notice: saved ? earlier : 'not-saved'});
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
