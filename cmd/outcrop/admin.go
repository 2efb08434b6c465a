package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"time"

	"outcrop/internal/cli"
	"outcrop/internal/fault"
	"outcrop/internal/folder"
)

// withAdmin calls fn with a client of the data folder's socket. Where no server runs, this process holds the folder's lock and
// answers on the socket itself meanwhile.
func withAdmin(ctx context.Context, dir string, fn func(*cli.Admin) error) (err error) {
	f, err := openFolder(dir)
	if fault.Is(err, fault.Conflict) {
		return fn(cli.NewAdmin(folder.Socket(dir)))
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	server, err := folder.ReadServer(dir)
	if fault.Is(err, fault.NotFound) {
		server = folder.Server{Account: defaultAccount, Region: defaultRegion}
	} else if err != nil {
		return err
	}
	h, err := openHouse(ctx, f, server.Scope(), server.URL, quiet())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.close()) }()
	l, err := listenAdmin(f.Dir)
	if err != nil {
		return err
	}
	s := adminServer(h)
	go s.Serve(l)
	err = fn(cli.NewAdmin(folder.Socket(f.Dir)))
	// Another command may have found the lock taken and be asking us.
	return errors.Join(err, s.Shutdown(ctx))
}

func adminServer(h *house) *http.Server {
	return &http.Server{Handler: h.admin().Handler(), ReadHeaderTimeout: 20 * time.Second}
}

func openFolder(dir string) (*folder.Folder, error) {
	f, err := folder.Open(dir)
	if fault.Is(err, fault.Conflict) {
		return nil, next(err, "stop that server, or choose another folder with --data")
	}
	return f, next(err, "choose another folder with --data")
}

// listenAdmin opens the data folder's socket, for its owner alone. The folder's lock is held, so a socket that is there is left
// over from a server that crashed.
func listenAdmin(dir string) (net.Listener, error) {
	path := folder.Socket(dir)
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return nil, fault.Wrap("listen", fault.Internal, err)
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, next(err, "the path of a socket may have about 100 characters: choose a shorter --data")
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}
