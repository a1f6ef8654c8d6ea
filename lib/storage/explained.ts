import { explainStorageError } from './storage-error.ts';

/** Does work on the store; what goes wrong becomes a sentence for the reader. @throws StorageError */
export async function explained<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw explainStorageError(error);
  }
}
