export const engineNames = ['sqlite', 'postgresql'] as const;
export type EngineName = (typeof engineNames)[number];

/** As people write them. */
export const engineTitles: Readonly<Record<EngineName, string>> = { sqlite: 'SQLite', postgresql: 'PostgreSQL' };
