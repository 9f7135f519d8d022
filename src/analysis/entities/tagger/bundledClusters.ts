import bundled from '../../../../models/clusters.bin';
import { fromBase64 } from './base64';
import { decodeClusters, type ClusterTable } from './clusters';

let clusters: ClusterTable | undefined;

/** The clusters that come with Dossier (models/NOTICE.md says what they were made from); read at their first use. */
export function bundledClusters(): ClusterTable {
  clusters ??= decodeClusters(fromBase64(bundled));
  return clusters;
}
