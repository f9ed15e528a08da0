const PATHS = {
  applause:
    'M12.6 20.6a5.6 5.6 0 0 1-4.3-1.7l-4.5-4.6a1.25 1.25 0 0 1 1.8-1.8l2.2 2.2-3.3-4.9a1.25 1.25 0 0 1 2-1.5l3.3 4.3-1.9-5a1.25 1.25 0 0 1 2.3-1l2.2 4.7-.1-3.1a1.25 1.25 0 0 1 2.5-.2l.9 4.6a6 6 0 0 1-3.1 8M15.9 18.9a6 6 0 0 0 3.6-7.6l-1.3-4.1M14.5 2.6l.5 2M18.9 2.8l-1.1 1.8M21.6 6.4l-2 .7',
  heart: 'M12 20s-7.8-4.6-7.8-10.3A4.2 4.2 0 0 1 12 7.4a4.2 4.2 0 0 1 7.8 2.3C19.8 15.4 12 20 12 20Z',
  bright:
    'M9.2 17.2c0-2.2-2.9-3.5-2.9-7.2a5.7 5.7 0 0 1 11.4 0c0 3.7-2.9 5-2.9 7.2ZM9.8 20.4h4.4M12 1.5v.1M3.3 4.4l1 .8M20.7 4.4l-1 .8',
  copy: 'M4.5 13.2l3.7 3.9 7-8.7M11.6 15.9l1.3 1.3 6.9-8.7',
  comment:
    'M20 11.3c0 3.9-3.6 7-8 7-1.2 0-2.3-.2-3.3-.6L4.5 19l1.2-3.5A6.5 6.5 0 0 1 4 11.3c0-3.9 3.6-7 8-7s8 3.1 8 7Z',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  search: 'M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6ZM15.4 15.4l4.6 4.6',
  filter: 'M4 7h16M7 12h10M10.5 17h3',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5.5M11 6l-6 6 6 6',
  forward: 'M5 12h13.5M13 6l6 6-6 6',
  calendar: 'M5 6.5h14v13H5V6.5ZM5 10.5h14M8.5 4v4M15.5 4v4',
  link: 'M10 13.9a4 4 0 0 0 5.7 0l2.8-2.8a4 4 0 0 0-5.7-5.7l-1 1M14 10.1a4 4 0 0 0-5.7 0l-2.8 2.8a4 4 0 0 0 5.7 5.7l1-1',
  flag: 'M6 20.5V4.5M6 5c4-2.6 7.5 2.4 12 0v8.5c-4.5 2.4-8-2.6-12 0',
  pencil: 'M4.5 19.5l.8-3.8L16 5a2.1 2.1 0 0 1 3 3L8.3 18.7l-3.8.8ZM14 7l3 3',
  bin: 'M5 7h14M9.5 7V4.8h5V7M7 7l.8 12.5h8.4L17 7',
  down: 'M6.5 9.5l5.5 5.5 5.5-5.5',
  up: 'M12 19V5.5M6 11l6-6 6 6',
  check: 'M5 12.8l4.5 4.7L19.5 7',
  warning: 'M12 4.5l8.5 15h-17l8.5-15ZM12 10.5v4M12 17h.01',
  person: 'M12 12.2a3.9 3.9 0 1 0 0-7.8 3.9 3.9 0 0 0 0 7.8ZM4.8 20c.6-3.6 3.6-5.3 7.2-5.3s6.6 1.7 7.2 5.3',
  letter: 'M4 6.5h16v11H4V6.5ZM4.5 7l7.5 6 7.5-6',
  lock: 'M6 11h12v8.5H6V11ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words. It is hidden from screen readers, so its meaning must also be in the text. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={name === 'more' ? 2.6 : 1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
