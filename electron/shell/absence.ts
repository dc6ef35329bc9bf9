// When she locks the screen or closes the lid, the vault locks too.
import type { PowerMonitor } from 'electron';

/** Runs `lock` when the screen is locked, the computer sleeps or shuts down, or another user takes over. */
export function lockOnAbsence(powerMonitor: PowerMonitor, lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  powerMonitor.on('shutdown', lock);
}
