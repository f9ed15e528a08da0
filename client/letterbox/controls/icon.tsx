/** @jsxImportSource preact */
const PATHS = {
  copy: 'M9 9h10v10H9zM15 9V5H5v10h4',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  back: 'M19 12H5.5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 4.5l8.5 15h-17l8.5-15ZM12 10.5v4M12 17h.01',
} as const;

export type FrameIconName = keyof typeof PATHS;

/** An icon beside words; it is hidden from screen readers. */
export function Icon({ name }: { name: FrameIconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
