import type { ComponentChildren } from 'preact';
import type { PinJob } from '../../domain/pins/pin-job.ts';
import { pinTemplates } from '../../domain/pins/pin-template.ts';
import { Stack } from '../../ui/stack.tsx';
import { RulerShape } from './calibrate/ruler-drawing.tsx';
import { JobLists } from './desk/job-lists.tsx';
import { SheetMaker } from './desk/sheet-maker.tsx';
import { SheetOptions } from './desk/sheet-options.tsx';
import { PinDrawing } from './drawing/pin-drawing.tsx';
import { EditView } from './edit/edit-view.tsx';
import { type PinJobRow, underWay, type WantedPin } from './jobs/pin-jobs.ts';
import { DoorPin, type DoorPinProps } from './parts/door-pin.tsx';
import { GroupPins } from './parts/group-pins.tsx';
import { PhonePin } from './parts/phone-pin.tsx';
import { hubTemplate, sheetTemplates } from './use-pin.ts';

const longest = 'Maximiliana-Alexandrina '.repeat(9).slice(0, 200).trim();
const morning = Date.UTC(2026, 10, 25, 7, 12);
const zone = 'Europe/Stockholm';

const pinFor = (name: string, organisation: string, organisationShort = ''): WantedPin => ({
  person: name,
  name,
  organisation,
  organisationShort,
  code: 'sample0sample0',
});

const pins: WantedPin[] = [
  pinFor('Åsa', 'Skatteverket'),
  pinFor('Maximiliana-Alexandrina', 'Myndigheten för samhällsskydd och beredskap', 'MSB'),
  pinFor('محمد', 'Trafikverket'),
  pinFor('Øyvind 🌲', 'Länsstyrelsen i Västra Götalands län'),
  pinFor('<b>Ida</b>', ''),
  pinFor(longest, longest),
];
const [pin = pinFor('Åsa', 'Skatteverket')] = pins;

const jobFor = (wanted: WantedPin, fields: Partial<PinJob> = {}): PinJobRow => ({
  id: `job-${wanted.name}`,
  fields: {
    ...wanted,
    template: 'badge',
    batch: null,
    state: 'wanted',
    reason: null,
    wantedAt: morning,
    printedAt: null,
    prints: 0,
    ...fields,
  },
});

const ignore = (): void => undefined;
const printed = jobFor(pin, { state: 'printed', printedAt: morning, prints: 1 });

function Case({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <Stack>
        <h3>{title}</h3>
        {children}
      </Stack>
    </section>
  );
}

function Drawings() {
  return (
    <>
      {pinTemplates.map((template) => (
        <Case key={template.id} title={`Drawing: ${template.id}, short, long, from the right, emoji, HTML`}>
          {pins.map((one) => (
            <PinDrawing key={one.name} pin={one} template={template} label={one.name} />
          ))}
        </Case>
      ))}
      <Case title="Drawing: the ruler of a badge">
        <svg viewBox="0 0 62 29" role="img" aria-label="62 × 29 mm">
          <RulerShape page={{ width: 62, height: 29 }} />
        </svg>
      </Case>
    </>
  );
}

function AtDoor(part: Partial<DoorPinProps>) {
  return (
    <DoorPin
      pin={pin}
      template={hubTemplate()}
      way="browser"
      job={undefined}
      isMember={false}
      timeZone={zone}
      isBusy={false}
      problem={null}
      onPrint={ignore}
      editHref="#"
      {...part}
    />
  );
}

function DoorCases() {
  return (
    <>
      <Case title="Door: may be printed, guest and member">
        <AtDoor />
        <AtDoor isMember />
      </Case>
      <Case title="Door: waiting, being printed, printed">
        <AtDoor job={jobFor(pin)} />
        <AtDoor job={jobFor(pin, { reason: underWay })} isBusy />
        <AtDoor job={printed} />
      </Case>
      <Case title="Door: failed, not finished, offline">
        <AtDoor job={jobFor(pin, { state: 'failed', reason: 'printer-unreachable' })} way="network" />
        <AtDoor job={jobFor(pin, { state: 'failed', reason: 'job-unfinished' })} way="network" />
        <AtDoor job={jobFor(pin, { state: 'failed', reason: 'unreachable' })} way="network" />
      </Case>
      <Case title="Door: by hand, guest, member, long name">
        <AtDoor way="write" />
        <AtDoor way="write" isMember />
        <AtDoor way="write" pin={pinFor(longest, longest)} />
      </Case>
      <Case title="Group: to print, printed, by hand">
        {(['browser', 'write'] as const).map((way) => (
          <GroupPins
            key={way}
            pins={pins}
            template={sheetTemplates[0] ?? hubTemplate()}
            onTemplate={ignore}
            way={way}
            isBusy={false}
            isPrinted={false}
            problem={null}
            onPrint={ignore}
          />
        ))}
      </Case>
    </>
  );
}

function PhoneCases() {
  const jobs = [
    undefined,
    jobFor(pin),
    printed,
    jobFor(pin, { state: 'failed', reason: 'printer-unreachable' }),
  ];
  return (
    <Case title="Phone: ask, waiting at the door, printed, failed, by hand">
      {[...jobs, null].map((job) => (
        <PhonePin
          key={job?.fields.state ?? String(job)}
          pin={pin}
          way={job === null ? 'write' : 'browser'}
          job={job ?? undefined}
          isMember={job === null}
          timeZone={zone}
          isBusy={false}
          problem={null}
          onWant={ignore}
          onCancel={ignore}
        />
      ))}
    </Case>
  );
}

function DeskCases() {
  const template = sheetTemplates[0] ?? hubTemplate();
  const maker = { onChosen: ignore, template, skip: 0, isBusy: false, onPrint: ignore };
  return (
    <>
      <Case title="Desk: nothing">
        <JobLists
          jobs={{ waiting: [], failed: [], printed: [] }}
          timeZone={zone}
          isBusy={false}
          onPrint={ignore}
          onCancel={ignore}
        />
      </Case>
      <Case title="Desk: many, failed, printed twice">
        <JobLists
          jobs={{
            waiting: pins.map((one) => jobFor(one)),
            failed: [jobFor(pin, { state: 'failed', reason: 'job-unfinished' })],
            printed: [printed, { ...printed, id: 'twice', fields: { ...printed.fields, prints: 2 } }],
          }}
          timeZone={zone}
          isBusy={false}
          onPrint={ignore}
          onCancel={ignore}
        />
      </Case>
      <Case title="Desk: sheet for the morning, nobody and some">
        <SheetMaker {...maker} chosen={[]} pins={[]} candidates={{ expected: ['a', 'b'], arrived: ['c'] }} />
        <SheetMaker {...maker} chosen={['a']} pins={pins} candidates={{ expected: [], arrived: [] }} />
      </Case>
      <Case title="Desk: a half used sheet">
        <SheetOptions template={template} onTemplate={ignore} start="8" onStart={ignore} />
      </Case>
      <Case title="Edit: a title, and a name that gets small">
        <EditView
          pin={pinFor('Generaldirektör Anna', 'Skatteverket')}
          template={hubTemplate()}
          nameError=""
          organisationError=""
          onEdit={ignore}
        />
        <EditView
          pin={pinFor(longest, longest)}
          template={hubTemplate()}
          nameError=""
          organisationError=""
          onEdit={ignore}
        />
      </Case>
    </>
  );
}

/** The pins in their states, with invented people. */
export function Gallery() {
  return (
    <Stack gap={5}>
      <DoorCases />
      <PhoneCases />
      <DeskCases />
      <Drawings />
    </Stack>
  );
}
