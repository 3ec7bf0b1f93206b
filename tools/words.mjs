/** The few words said before anything is installed: Vietnamese unless the machine speaks English. */
const words = {
  vi: {
    installing: 'Đang cài các gói (npm ci)…',
    stillInstalling: '  vẫn đang cài, {{seconds}} giây…',
    installAgain: 'Cài chưa được, thử lại một lần…',
    installFailed: 'Không cài được các gói: npm ci kết thúc với mã {{code}}. Kiểm tra mạng rồi chạy lại.',
    noNode: 'Cần Node.js 24: gói "node" không chạy được trên máy này. Cài Node.js 24 rồi chạy lại.',
    oldNode: 'Cần Node.js 20 trở lên, máy này có {{version}}.',
    building: 'Đang dựng bảng điều khiển (next build)…',
    buildFailed: 'Không dựng được bảng điều khiển: next build kết thúc với mã {{code}}.',
    chromiumInstalling: 'Đang cài Chromium cho các kiểm thử giao diện (apt-get)…',
    chromiumMissing:
      'Không có Chromium: kiểm thử giao diện cần nó. Cài gói chromium hoặc đặt CHROMIUM_PATH, rồi chạy lại.',
  },
  en: {
    installing: 'Installing packages (npm ci)…',
    stillInstalling: '  still installing, {{seconds}} s…',
    installAgain: 'Installing did not work, trying once more…',
    installFailed:
      'Cannot install the packages: npm ci ended with code {{code}}. Check the network and run again.',
    noNode:
      'Node.js 24 is needed: the package "node" does not run on this machine. Install Node.js 24, run again.',
    oldNode: 'Node.js 20 or later is needed, this machine has {{version}}.',
    building: 'Building the panel (next build)…',
    buildFailed: 'Cannot build the panel: next build ended with code {{code}}.',
    chromiumInstalling: 'Installing Chromium for the tests of the screens (apt-get)…',
    chromiumMissing:
      'There is no Chromium, which the tests of the screens need. Install chromium or set CHROMIUM_PATH, run again.',
  },
}

/**
 * @param {keyof typeof words.vi} key
 * @param {Record<string, string | number>} data
 */
export function say(key, data = {}) {
  const spoken = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  const text = words[spoken.startsWith('en') ? 'en' : 'vi'][key]
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(data[name] ?? ''))
}
