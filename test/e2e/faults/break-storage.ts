/** What may be wrong with the storage that a browser gives. */
export type Fault =
  | 'put throws'
  | 'put aborts'
  | 'open throws'
  | 'open fails'
  | 'open never answers'
  | 'delete throws';

/** Runs where the storage is used: from now on it has this fault. */
export function breakStorage(fault: Fault): void {
  const full = () => new DOMException('There is no room left.', 'QuotaExceededError');
  if (fault === 'put throws')
    IDBObjectStore.prototype.put = () => {
      throw full();
    };
  if (fault === 'delete throws')
    IDBObjectStore.prototype.delete = () => {
      throw full();
    };
  if (fault === 'put aborts') {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    };
  }
  if (fault === 'open throws')
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is switched off.', 'InvalidStateError');
    };
  if (fault === 'open never answers') {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      const silent = open.call(this, 'silent');
      for (const type of ['success', 'upgradeneeded'])
        silent.addEventListener(type, (event) => event.stopImmediatePropagation());
      return silent;
    };
  }
  if (fault === 'open fails') {
    const open = IDBFactory.prototype.open;
    // A version below the one that is there is what every browser refuses.
    open.call(indexedDB, 'newer', 99).onsuccess = ({ target }) => (target as IDBOpenDBRequest).result.close();
    IDBFactory.prototype.open = function () {
      return open.call(this, 'newer', 1);
    };
  }
}
