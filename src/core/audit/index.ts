export { type Checkpoint, checkpointText, signCheckpoint, verifyCheckpoint } from './checkpoint.ts';
export {
  type AuditEntry,
  type BrokenEntry,
  CHAIN_START,
  type ChainedEntry,
  type ChainPosition,
  entryHash,
  nextPosition,
  verifyChain,
} from './entry-chain.ts';
export { entryLeaf, type LogVerifier, logVerifier } from './log-verifier.ts';
export { EMPTY_ROOT, leafHash, nodeHash } from './merkle-hash.ts';
export {
  appendLeaf,
  consistencyProof,
  consistencyRanges,
  EMPTY_EDGE,
  edgeRoot,
  inclusionProof,
  inclusionRanges,
  type LeafRange,
  type NodePlace,
  type NodeReader,
  nodesOfRange,
  type TreeEdge,
  type TreeNode,
  treeRoot,
} from './merkle-tree.ts';
export { openNote, signNote } from './signed-note.ts';
export { verifyConsistency, verifyInclusion } from './verify-proof.ts';
