/** What tells where somebody's data folder is. */
export type Whereabouts = {
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder, as an absolute path; null or empty where there is none. */
  readonly home: string | null;
  /** Whether the user is root. */
  readonly root: boolean;
};

/** The data folder where none is named: the user's own, or the system's for services. */
export function usualDataFolder({ env, home, root }: Whereabouts): string {
  // Filesystem Hierarchy Standard. Not root's home: the database's own user, which cannot be root, may not pass through it.
  const ofServices = '/var/lib/bestfit';
  if (root) return ofServices;
  const xdg = env.XDG_DATA_HOME;
  // A relative XDG_DATA_HOME is to be ignored: XDG Base Directory Specification.
  if (xdg?.startsWith('/')) return `${withoutStroke(xdg)}/bestfit`;
  return home === null || home === '' ? ofServices : `${withoutStroke(home)}/.local/share/bestfit`;
}

const withoutStroke = (folder: string): string => folder.replace(/\/+$/, '');
