import {Prism} from 'prism-react-renderer';

// Prism’s files of languages look for it here.
Object.assign(globalThis, {Prism});

export {Prism};
