// JavaScript, so that Node runs it as it stands: see loadPagefind.ts.
exports.importPagefind = () => import('pagefind');
