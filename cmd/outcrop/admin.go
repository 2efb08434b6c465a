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

// patience is how long a command waits for the holder of the data folder's lock to answer, or to be gone.
const patience = 3 * time.Second

// withAdmin calls fn with a client of the data folder's socket. Where no server runs, this process holds the folder's lock and
// answers on the socket itself meanwhile.
func withAdmin(ctx context.Context, dir string, fn func(*cli.Admin) error) error {
	for late := time.After(patience); ; {
		f, err := openFolder(dir)
		if err == nil {
			return holding(ctx, f, fn)
		}
		if !fault.Is(err, fault.Conflict) {
			return err
		}
		if err = fn(cli.NewAdmin(folder.Socket(dir))); !fault.Is(err, fault.Unavailable) {
			return err
		}
		select { // the holder may be another command, about to open its socket or to end
		case <-late:
			return next(err, "another outcrop is at work on %s but does not answer: try again, or stop it", dir)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// holding calls fn with a client of a server for just that. It closes the folder.
func holding(ctx context.Context, f *folder.Folder, fn func(*cli.Admin) error) (err error) {
	defer func() { err = errors.Join(err, f.Close()) }()
	server, err := folder.ReadServer(f.Dir)
	if fault.Is(err, fault.NotFound) {
		server = folder.Server{Account: defaultAccount, Region: defaultRegion}
	} else if err != nil {
		return err
	}
	h, err := openHouse(ctx, f, server.Scope(), furniture{opener: newOpener(f)}, quiet())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.close()) }()
	l, err := listenUnix(folder.Socket(f.Dir))
	if err != nil {
		return err
	}
	s := adminServer(h.admin().Handler())
	go s.Serve(l)
	err = fn(cli.NewAdmin(folder.Socket(f.Dir)))
	return errors.Join(err, s.Shutdown(ctx)) // others, who found the lock taken, may be asking us
}

func adminServer(h http.Handler) *http.Server {
	return &http.Server{Handler: h, ReadHeaderTimeout: 20 * time.Second}
}

func openFolder(dir string) (*folder.Folder, error) {
	f, err := folder.Open(dir)
	if fault.Is(err, fault.Conflict) {
		return nil, next(err, "stop that server, or choose another folder with --data")
	}
	return f, next(err, "choose another folder with --data")
}

// listenUnix opens a socket in the data folder, for its owner alone. The folder's lock is held, so a socket that is there is left
// over from a server that crashed.
func listenUnix(path string) (net.Listener, error) {
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
