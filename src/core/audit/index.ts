export { type Checkpoint, checkpointText, signCheckpoint, verifyCheckpoint } from './checkpoint.ts';
export {
  type AuditEntry,
  CHAIN_START,
  type ChainedEntry,
  entryHash,
  verifyChain,
} from './entry-chain.ts';
export { entryLeaf, type LogVerifier, logVerifier } from './log-verifier.ts';
export { leafHash } from './merkle-hash.ts';
export {
  appendLeaf,
  consistencyProof,
  consistencyRanges,
  EMPTY_EDGE,
  edgeRoot,
  inclusionProof,
  inclusionRanges,
  type NodeReader,
  nodesOfRange,
  type TreeEdge,
  type TreeNode,
  treeRoot,
} from './merkle-tree.ts';
export { openNote, signNote } from './signed-note.ts';
export { verifyConsistency, verifyInclusion } from './verify-proof.ts';
