import { useState } from 'preact/hooks';
import type { Fields } from '../../../domain/change.ts';
import { commit } from '../../../local/commit.ts';
import type { RowOf } from '../../../local/row.ts';
import { session } from '../../../local/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { deviceTitle } from './devices-section.tsx';
import { words } from './words.ts';

/** Names a device, or takes away its right to the hub. One's own is left through "this device" instead. */
export function DeviceSheet({ device, onClose }: { device: RowOf<'device'>; onClose: () => void }) {
  const [name, setName] = useState(device.fields.name);
  const isOwn = device.id === session.value?.device;

  const change = async (fields: Fields, done: string) => {
    const result = await commit([{ kind: 'device', id: device.id, fields }]);
    void showSnack({ text: result.ok ? done : words.notSaved() });
    if (result.ok) onClose();
  };

  return (
    <Sheet
      open
      title={deviceTitle(device)}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={() => void change({ name: name.trim() }, words.saved())}>
          {words.save()}
        </Button>
      }
    >
      <Stack gap={4}>
        <Field
          label={words.deviceName()}
          hint={words.deviceNameHint()}
          value={name}
          onValue={setName}
          maxLength={80}
        />
        {!isOwn && (
          <Stack>
            <p>{words.revokeText()}</p>
            <div>
              <Button variant="danger" onClick={() => void change({ revoked: true }, words.revoked())}>
                {words.revoke()}
              </Button>
            </div>
          </Stack>
        )}
      </Stack>
    </Sheet>
  );
}
