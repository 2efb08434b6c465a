package access

import (
	"context"

	"outcrop/internal/fault"
	"outcrop/internal/store"
)

// Keep stores the root key that other records had, so that Bootstrap finds it rather than making a new one. Its API key comes
// with it.
func (k *Keys) Keep(ctx context.Context, root Credential) error {
	err := k.update(ctx, func(tx store.Tx) error {
		v := key{Caller: owner{Scope: root.Scope, ARN: root.ARN, UserID: root.UserID, AccessKey: root.AccessKey, Admin: true}, Secret: root.Secret, Kind: rootKey}
		return keys.Insert(tx, nowhere, root.AccessKey, k.clock(), v)
	})
	return fault.Wrap("access.Keep", fault.Internal, err)
}
