import { useEffect } from 'preact/hooks';
import type { PinTemplate } from '../../../domain/pins/pin-template.ts';
import { loadFaces, measureText } from './measure.ts';
import { codeTransform, knownCode, makeCodes } from './pin-code.ts';
import styles from './pin-drawing.module.css';
import { layOutPin, type PinText } from './pin-layout.ts';

/** One pin, drawn in mm from its own corner: to be put inside an SVG whose viewBox is in mm. */
export function PinShape({ pin, template }: { pin: PinText; template: PinTemplate }) {
  const { lines, writingLine, qr } = layOutPin(pin, template, measureText());
  const code = pin.code === null ? undefined : knownCode(pin.code);
  return (
    <>
      {lines.map((line, i) => (
        <text
          key={i}
          class={styles[line.weight]}
          x={line.x}
          y={line.y}
          font-size={line.size}
          text-anchor="middle"
          direction={line.direction}
        >
          {line.text}
        </text>
      ))}
      {writingLine && (
        <path class={styles.writing} d={`M${writingLine.x} ${writingLine.y}h${writingLine.width}`} />
      )}
      {qr && code && (
        <g
          class={styles.dark}
          transform={`translate(${qr.x} ${qr.y}) ${codeTransform(code, qr.width)}`}
          shape-rendering="crispEdges"
        >
          <path d={code.path} />
        </g>
      )}
    </>
  );
}

export interface PinDrawingProps {
  pin: PinText;
  template: PinTemplate;
  /** As large as on paper (default), or as wide as there is room. */
  size?: 'true' | 'fill';
  label: string;
}

/** A pin on the screen: exactly what comes out on paper, black on white, as an image with `label` for its name. */
export function PinDrawing({ pin, template, size = 'true', label }: PinDrawingProps) {
  const { width, height } = template.pin;
  useEffect(() => {
    const codes = pin.code === null || template.qr === null ? [] : [pin.code];
    Promise.all([makeCodes(codes), loadFaces([pin.name, pin.organisation, pin.organisationShort])]).catch(
      (error: unknown) => console.error('pins: the code could not be drawn', error),
    );
  }, [pin.name, pin.organisation, pin.organisationShort, pin.code, template]);
  return (
    <svg
      class={size === 'true' ? styles.true : styles.fill}
      style={size === 'true' ? { inlineSize: `${width}mm` } : undefined}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <rect class={styles.paper} width={width} height={height} rx={1} />
      <PinShape pin={pin} template={template} />
    </svg>
  );
}
