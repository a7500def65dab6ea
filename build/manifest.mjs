import { readFileSync } from 'node:fs';

/**
 * The manifest of one target out of the one `manifest.json`: what both share, and the target's own section laid
 * over it (lists are joined, objects merged).
 * @param {'chromium' | 'firefox'} target
 * @param {string} version
 */
export function manifestFor(target, version) {
  const { chromium, firefox, ...common } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const own = { chromium, firefox }[target];
  const merged = { ...common, version };
  for (const [key, value] of Object.entries(own)) merged[key] = merge(merged[key], value);
  return merged;
}

function merge(before, value) {
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value];
  const mergeable = before && typeof before === 'object' && typeof value === 'object';
  return mergeable ? { ...before, ...value } : value;
}
