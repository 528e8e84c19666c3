/** A collection of the manual’s data as its page offers it. */
export type DataExport = {
  /** Name of its files: `market-estimates`. */
  collection: string;
  name: string;
  /** What one entry says; search engines want at least 50 characters. */
  description: string;
  entries: number;
};

/** What `<DataExports>` shows. */
export type DataExportsView = {
  exports: DataExport[];
  /** As public addresses call it: `next`, `1.0`. */
  manualVersion: string;
};
