/** What desktops, network disks and version control leave in folders of their own accord. */
const HIDDEN =
  /^\.(?:DS_Store|_.*|localized|directory|fseventsd|Spotlight-V100|TemporaryItems|DocumentRevisions-V100|Trash.*|nfs\w+|fuse_hidden\w+|~lock\..*|git.*|keep|hg|svn)$/;
const PLAIN: ReadonlySet<string> = new Set(['Thumbs.db', 'desktop.ini', 'Icon\r']);

/** Whether an entry of a folder is nobody’s work by its name: nothing is lost with it, and nobody wants to hear of it. */
export const isLitter = (name: string): boolean => HIDDEN.test(name) || PLAIN.has(name);
