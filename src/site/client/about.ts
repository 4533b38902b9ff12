import { assetAddress } from './asset.ts';
import { offerToKeep } from './offline/keep.ts';
import './site.ts';

/** The page about the collection offers to keep the whole of it on the device. */
document.addEventListener('DOMContentLoaded', () => {
  const place = document.querySelector<HTMLElement>('#keep');
  if (place !== null) void offerToKeep(place, new URL(assetAddress('..'))).catch(() => undefined);
});
