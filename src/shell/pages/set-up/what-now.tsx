import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page as Screen } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { DoorCode } from '../door-code.tsx';
import { printPoster } from '../poster.tsx';
import { words } from './words.ts';

/** After the set-up: the code for the door, and what one may want to do next. */
export function WhatNow() {
  return (
    <Screen
      title={words.openedTitle()}
      lead={words.openedLead()}
      actions={
        <>
          <LinkButton href={routes.settings}>{words.toSettings()}</LinkButton>
          <LinkButton variant="primary" href={routes.home}>
            {words.toDoor()}
          </LinkButton>
        </>
      }
    >
      <h2>{words.doorCode()}</h2>
      <p>{words.doorCodeText()}</p>
      <DoorCode />
      <div>
        <Button icon="printer" onClick={() => void printPoster()}>
          {words.printPoster()}
        </Button>
      </div>
      <h2>{words.next()}</h2>
      <ul>
        <li>{words.nextPin()}</li>
        <li>{words.nextPins()}</li>
        <li>{words.nextTablet()}</li>
      </ul>
    </Screen>
  );
}
