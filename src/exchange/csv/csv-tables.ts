/** The tables of a case, each a file of its own. */
export const CSV_TABLES = ['claims', 'statements', 'figures', 'timeline'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];
