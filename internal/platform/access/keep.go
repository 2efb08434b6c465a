package access

import (
	"context"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Keep stores the root key that other records had, so that Bootstrap finds it rather than making a new one. Its API key comes
// with it.
func (k *Keys) Keep(ctx context.Context, root Credential) error {
	err := k.records.Update(ctx, func(tx store.Tx) error {
		return keys.Insert(tx, nowhere, root.AccessKey, k.clock(), key{Caller: root.Caller, Secret: root.Secret, Kind: rootKey})
	})
	return fault.Wrap("access.Keep", fault.Internal, err)
}
