type Replacement = {
  request: RegExp;
  /** The folder that asks; any, if it is not given. */
  from?: RegExp;
  /** In src/ownPage, where it says why. */
  file: string;
};

/** What a page loads in place of what Docusaurus has for all pages. */
export const replacements: readonly Replacement[] = [
  {request: /^@generated\/routes$/, file: 'routes.tsx'},
  {request: /^react-helmet-async$/, file: 'head.tsx'},
  {
    request: /^\.\/docusaurus$/,
    from: /[\\/]@docusaurus[\\/]core[\\/]lib[\\/]client$/,
    file: 'docusaurus.ts',
  },
  {
    request: /^tslib$/,
    from: /[\\/]@docusaurus[\\/]utils-common[\\/]lib$/,
    file: 'tslib.ts',
  },
  // Code is highlighted during the build, and the browser shows how a page loads.
  {request: /[\\/]theme-classic[\\/]lib[\\/]prism-include-languages(?:\.js)?$/, file: 'nothing.ts'},
  {request: /[\\/]theme-classic[\\/]lib[\\/]nprogress(?:\.js)?$/, file: 'nothing.ts'},
];
