/** Themes to begin with, each with its words under `setup.ready.<key>`. */
export const readyThemes = ['together', 'young', 'food', 'well', 'skills', 'green', 'safe'] as const
